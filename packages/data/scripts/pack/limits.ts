import type {z} from 'zod';

/** A type's definition, with its checks. A text format is a check of its own. */
type Checked = Pick<z.core.$ZodTypeDef, 'checks' | 'error'>;
type Check = z.core.$ZodChecks['_zod']['def'];
type Format = z.core.$ZodCheckStringFormatDef;

/** The smallest and the largest length of a text or a list. */
export function lengthsOf(definition: Checked): [min: number, max: number] {
  let min = 0;
  let max = Infinity;
  for (const check of checksOf(definition)) {
    if (check.check === 'min_length') min = check.minimum;
    else if (check.check === 'max_length') max = check.maximum;
    else if (!isFormat(check)) refuse(check);
  }
  return [min, max];
}

/** The smallest and the largest of whole numbers. */
export function limitsOf(definition: Checked & {format?: string}): [min: number, max: number] {
  let min = -Infinity;
  let max = Infinity;
  if (definition.format !== 'safeint')
    throw new Error('The pack validator knows only whole numbers: z.int().');
  for (const check of checksOf(definition)) {
    if (check.check === 'greater_than' && check.inclusive) min = Number(check.value);
    else if (check.check === 'less_than' && check.inclusive) max = Number(check.value);
    else refuse(check);
  }
  return [min, max];
}

/** Throws if a type has any check: for types that the validator cannot check further. */
export function refuseChecks(definition: Checked): void {
  checksOf(definition).forEach(refuse);
}

/** A form that a text must have, and the schema's own words about a text that does not have it. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

/** The forms that a text must have. */
export function formsOf(definition: Checked & {check?: string}): TextForm[] {
  return [definition, ...checksOf(definition)].filter(isFormat).map(formOf);
}

function formOf({format, pattern, error}: Format): TextForm {
  if (!pattern || pattern.flags) throw new Error(`The text format "${format}" is no plain pattern.`);
  // Our words are constants: they look at no issue.
  const said: unknown = error?.({} as never);
  const [message, remedy] = typeof said === 'string' ? said.split(' → ') : [];
  if (!message || !remedy)
    throw new Error(`Say "what is wrong → what to do" for a text that is not like ${pattern}.`);
  return {pattern, message, remedy};
}

function checksOf({checks = []}: Checked): Check[] {
  return checks.map(check => (check as z.core.$ZodCheck as z.core.$ZodChecks)._zod.def);
}

function isFormat(check: {check?: string}): check is Format {
  return check.check === 'string_format';
}

function refuse({check}: Pick<Check, 'check'>): never {
  throw new Error(`The pack validator cannot say the check "${check}". Write it as a pattern or a rule.`);
}
