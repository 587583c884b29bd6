import {registerContent} from '@cairn-kit/widgets';
import {contentModules} from './content-modules.ts';

// A module of its own, so that it is evaluated before the elements that follow it connect and ask for their texts.
registerContent(contentModules);
