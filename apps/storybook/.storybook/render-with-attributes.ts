import type {WebComponentsRenderer} from '@storybook/web-components-vite';
import type {ArgsStoryFn} from 'storybook/internal/types';

/** Shows an element with a story's args as attributes, as a page would write it; an object becomes a property. */
export const renderWithAttributes: ArgsStoryFn<WebComponentsRenderer> = (args, {component}) => {
  const element = document.createElement(String(component));
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'object') Object.assign(element, {[name]: value});
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false && value !== '')
      element.setAttribute(name, String(value));
  }
  return element;
};
