import {sendCommand} from '../newsletter/send-command.ts';
import {backupCommand} from './backup.ts';
import type {Command} from './command.ts';
import {eraseCommand} from './erase.ts';
import {exportCsvCommand} from './export-csv.ts';
import {exportPersonCommand} from './export-person.ts';
import {importCsvCommand} from './import-csv.ts';
import {listsCommand} from './lists.ts';
import {outboxCommand, retryCommand} from './outbox.ts';
import {restoreCommand} from './restore.ts';
import {searchCommand} from './search.ts';
import {storiesCommand} from './stories.ts';
import {suppressCommand, unsuppressCommand} from './suppress.ts';

/** Every command that works with the database, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  lists: listsCommand,
  search: searchCommand,
  export: exportCsvCommand,
  import: importCsvCommand,
  'export-person': exportPersonCommand,
  erase: eraseCommand,
  suppress: suppressCommand,
  unsuppress: unsuppressCommand,
  stories: storiesCommand,
  send: sendCommand,
  outbox: outboxCommand,
  retry: retryCommand,
  backup: backupCommand,
  restore: restoreCommand,
};
