import {substack as facts} from '../testing/facts/substack.ts';
import {testProvider} from '../testing/contract.ts';
import {substack} from './substack.ts';

testProvider(substack, facts);
