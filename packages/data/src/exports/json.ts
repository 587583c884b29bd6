import type {Content} from './content.ts';

/** The content as one JSON file. Reading it with `JSON.parse` gives the same content again. */
export function toJson(content: Content): string {
  return `${JSON.stringify(content)}\n`;
}
