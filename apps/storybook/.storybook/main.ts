import type {StorybookConfig} from '@storybook/web-components-vite';
import {dataFiles, dataFolders} from './data-files.ts';

/** Stories lie beside the elements; this app holds the guide pages. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../guide/*.mdx',
    '../guide/*/*.stories.ts',
    '../../../packages/widgets/src/elements/*/*.stories.ts',
  ],
  staticDirs: dataFolders,
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: config => ({
    ...config,
    // Older browsers than these would get light-dark() as something that does not see the toolbar's scheme.
    build: {...config.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5']},
    define: {...config.define, DATA_FILES: JSON.stringify(dataFiles)},
    resolve: {
      ...config.resolve,
      conditions: ['@cairn-kit/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
