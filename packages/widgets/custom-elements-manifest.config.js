/**
 * Reads the attribute of each `name: property({attribute: …})`: the analyzer knows Lit's object literals, but not
 * that they may pass through a function.
 */
function attributesOfProperties() {
  // Whether an attribute is there at all is not part of what it may be.
  const present = type =>
    type && {
      ...type,
      text: type.text
        .replaceAll(/\s+/g, ' ')
        .replace(/^\| /, '')
        .replace(/ \| undefined$/, ''),
    };
  const attributes = new Map();
  return {
    name: 'attributes-of-properties',
    analyzePhase({ts, node}) {
      if (!ts.isClassDeclaration(node)) return;
      const properties = node.members.find(member => member.name?.getText() === 'properties')?.initializer;
      if (!properties) return;
      const names = new Map();
      for (const property of properties.properties) {
        const option = property.initializer.arguments[0].properties.find(
          ({name}) => name.getText() === 'attribute',
        );
        if (ts.isStringLiteral(option.initializer))
          names.set(property.name.getText(), option.initializer.text);
      }
      attributes.set(node.name.getText(), names);
    },
    moduleLinkPhase({moduleDoc}) {
      for (const declaration of moduleDoc.declarations) {
        const names = attributes.get(declaration.name);
        if (!names) continue;
        declaration.attributes = declaration.attributes
          // An attribute without a property stands in the class's comment.
          .filter(({fieldName}) => !fieldName || names.has(fieldName))
          .map(attribute => ({
            ...attribute,
            name: names.get(attribute.fieldName) ?? attribute.name,
            type: present(attribute.type),
          }));
        for (const member of declaration.members) {
          member.type = present(member.type);
          if (names.has(member.name)) member.attribute = names.get(member.name);
          else delete member.attribute;
        }
        // What is private is nobody's business.
        declaration.members = declaration.members.filter(({privacy}) => privacy !== 'private');
      }
    },
  };
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: [
    'src/**/*.{test,stories,styles}.ts',
    'src/**/define.ts',
    // What the signup is made of: nothing of it is public.
    'src/elements/newsletter-signup/{fields,loaded-part,providers,sending,signup-of,submit-form}.ts',
  ],
  outdir: '.',
  litelement: true,
  plugins: [attributesOfProperties()],
};
