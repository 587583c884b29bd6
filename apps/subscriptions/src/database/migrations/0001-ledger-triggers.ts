import {sql, type Kysely} from 'kysely';
import type {DialectName} from '../dialect.ts';

/** Makes the database itself refuse to change evidence, and to delete it before its retention has ended. */
export async function protectLedger(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create trigger ledger_no_update before update on ledger
      begin select raise(abort, 'the ledger is append-only'); end`.execute(db);
    await sql`create trigger ledger_no_delete before delete on ledger
      when (select released from person where id = old.person_id) is null
      begin select raise(abort, 'the ledger is append-only'); end`.execute(db);
    return;
  }
  await sql`create function refuse_ledger_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and (select released from person where id = old.person_id) is not null then
        return old;
      end if;
      raise exception 'the ledger is append-only';
    end $$`.execute(db);
  await sql`create trigger ledger_append_only before update or delete on ledger
    for each row execute function refuse_ledger_change()`.execute(db);
}
