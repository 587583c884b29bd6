import {warnOfAttribute} from './warn.ts';

/** The number of the principle that an element was asked for, or undefined: the page's developer is then told. */
export function principleNumber(element: Element & {principle: number | undefined}): number | undefined {
  const {principle} = element;
  if (principle === undefined || (Number.isInteger(principle) && principle > 0 && principle < 11))
    return principle;
  warnOfAttribute(
    element,
    'principle',
    element.getAttribute('principle') ?? principle,
    'a number from 1 to 10',
  );
  return undefined;
}
