import {z} from 'zod';
import type {FormTraces} from '../abuse/machine.ts';
import {formFields, type FormFields} from './fields.ts';

/** What is wrong with one field. */
export interface FieldError {
  readonly field: string;
  readonly detail: string;
}

/** A request that can be acknowledged, or what is wrong with it. */
export type Reading<Request> =
  | {
      readonly kind: 'request';
      readonly request: Request;
      readonly traces: FormTraces;
      readonly key: string | undefined;
    }
  | {readonly kind: 'errors'; readonly errors: readonly FieldError[]};

/** Reads a body, which may be anything. */
export type Reader<Request> = (body: unknown) => Reading<Request>;

/** Makes a reader that takes these fields and no others. */
export function createReader<Shape extends z.core.$ZodShape, Request>(
  what: string,
  shape: Shape,
  toRequest: (fields: z.output<z.ZodObject<Shape>>) => Request,
): Reader<Request> {
  const own = z.strictObject(shape);
  const all = z.strictObject({...shape, ...formFields}, `must be an object with the fields of a ${what}`);
  return body => {
    const parsed = all.safeParse(body);
    if (!parsed.success) {
      return {kind: 'errors', errors: parsed.error.issues.flatMap(issue => fieldErrors(issue, what))};
    }
    const names = Object.keys(own.shape);
    const fields = Object.fromEntries(
      names.map(name => [name, (parsed.data as Record<string, unknown>)[name]]),
    );
    const {idempotencyKey, ...rest} = parsed.data as FormFields;
    return {
      kind: 'request',
      request: toRequest(fields as z.output<z.ZodObject<Shape>>),
      traces: rest,
      key: idempotencyKey,
    };
  };
}

function fieldErrors(issue: z.core.$ZodIssue, what: string): FieldError[] {
  const field = issue.path.filter(part => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      field: field ? `${field}.${key}` : key,
      detail: `is not a field of a ${what}`,
    }));
  }
  const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  const nested = branches.filter(branch => branch.path.length > 0 || branch.code === 'unrecognized_keys');
  if (nested.length > 0) {
    return nested.flatMap(branch => fieldErrors({...branch, path: [...issue.path, ...branch.path]}, what));
  }
  // Of the two branches of an optional field, the first only says that it is not empty.
  return [{field, detail: branches.at(-1)?.message ?? issue.message}];
}
