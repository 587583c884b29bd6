import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {controlsFromManifest} from './controls-from-manifest.ts';
import {renderWithAttributes} from './render-with-attributes.ts';
import {principles} from '@cairn-kit/data';
import {registerContent, registerWords, staticContent} from '@cairn-kit/widgets';
import manifest from '@cairn-kit/widgets/custom-elements.json' with {type: 'json'};
import {es} from '@cairn-kit/widgets/locales/es.js';
import {questionSets} from './question-sets.ts';
import './preview.css';

setCustomElementsManifest(manifest);
registerContent(staticContent({principles, questions: questionSets}));
registerWords(es);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsFromManifest],
  render: renderWithAttributes,
  globalTypes: {
    scheme: {
      description: 'Color scheme of the page',
      toolbar: {title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true},
    },
    lang: {
      description: 'Language of the page',
      toolbar: {title: 'Language', icon: 'globe', items: ['en', 'es'], dynamicTitle: true},
    },
    dir: {
      description: 'Direction of the page',
      toolbar: {title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true},
    },
  },
  initialGlobals: {scheme: 'light', lang: 'en', dir: 'ltr'},
  decorators: [
    (story, {globals}) => {
      const page = document.documentElement;
      page.lang = String(globals['lang']);
      page.dir = String(globals['dir']);
      page.style.colorScheme = String(globals['scheme']);
      return story();
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    options: {
      storySort: {
        order: [
          'Cairn',
          'Embed',
          'Data',
          'Principle card',
          'Question checklist',
          'Newsletter signup',
          'Signup providers',
        ],
      },
    },
  },
};

export default preview;
