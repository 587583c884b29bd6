import type {ArgTypesEnhancer} from 'storybook/internal/types';

/** The control for a type as the manifest writes it: a list for a union of texts, else by kind. */
function controlFor(type: string) {
  const texts = [...type.matchAll(/'([^']*)'/g)].map(([, text]) => text);
  if (texts.length) return {control: {type: 'select' as const}, options: texts};
  const kinds: Record<string, 'number' | 'boolean' | 'text'> = {
    number: 'number',
    boolean: 'boolean',
    string: 'text',
  };
  const kind = kinds[type];
  return {control: kind ? {type: kind} : false} as const;
}

/** Only attributes can be played with; what they may be stands in the manifest. */
export const controlsFromManifest: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const isAttribute = argType.table?.category === 'attributes';
      const type = argType.table?.type?.summary ?? '';
      return [name, {...argType, ...(isAttribute ? controlFor(type) : {control: false as const})}];
    }),
  );
