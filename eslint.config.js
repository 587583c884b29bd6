import importX from 'eslint-plugin-import-x';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noImport = (group, message) => ({'no-restricted-imports': ['error', {patterns: [{group, message}]}]});

const leaf = noImport(
  ['@cairn-kit/*', '!@cairn-kit/source', '../../*/src/*'],
  'data, answers and signup know nothing of each other: join them in widgets.',
);

const banned = [
  {selector: 'ExportDefaultDeclaration', message: 'Export by name: search then finds every use.'},
  {
    selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
    message: 'Register in define.ts, by defineElement.',
  },
  {selector: "MemberExpression[property.name='innerHTML']", message: 'Never write HTML from a string.'},
  {
    selector: "ImportExpression[source.type='Literal'][source.value=/^https?:/]",
    message: 'No code from elsewhere.',
  },
];

const content = [
  {
    selector: 'Literal[value=/^https:\\u002F\\u002F/]',
    message: 'Addresses are content: they live in packages/data.',
  },
  {
    selector: 'TemplateElement[value.raw=/^https:\\u002F\\u002F/]',
    message: 'Addresses are content: they live in packages/data.',
  },
];

export default tseslint.config(
  {ignores: ['**/dist/', '**/generated/', '**/node_modules/', '**/.turbo/', '**/custom-elements.json']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {'import-x': importX},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      complexity: ['error', 10],
      'no-restricted-syntax': ['error', ...banned],
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap(object => [
          {object, property: 'only', message: 'Run them all.'},
          {object, property: 'skip', message: 'A test that does not run proves nothing.'},
        ]),
      ],
      // node:test returns promises that nobody needs to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {files: ['packages/{data,answers,signup}/src/**/*.ts'], rules: leaf},
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      ...noImport(
        ['zod', 'zod/*', '../../../*/src/*'],
        'Widgets take types and generated data, by package name.',
      ),
      'no-restricted-syntax': ['error', ...banned, ...content],
    },
  },
  {
    files: ['packages/widgets/src/define-element.ts'],
    rules: {'no-restricted-syntax': ['error', ...banned.slice(2)]},
  },
  {
    // Tests and their records name made-up addresses, and define classes of their own.
    files: ['packages/widgets/src/**/*.test.ts', 'packages/widgets/src/testing/*.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['**/*.stories.ts', '**/.storybook/*.ts'],
    rules: {'no-restricted-syntax': 'off', 'import-x/no-extraneous-dependencies': 'off'},
  },
);
