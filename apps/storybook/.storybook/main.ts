import type {StorybookConfig} from '@storybook/web-components-vite';

/** Stories lie beside the elements; this app holds the guide pages. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guide/*.mdx', '../../../packages/widgets/src/elements/*/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: config => ({
    ...config,
    resolve: {
      ...config.resolve,
      conditions: ['@cairn-kit/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
