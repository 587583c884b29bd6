import {link as facts} from '../testing/facts/link.ts';
import {testProvider} from '../testing/contract.ts';
import {link} from './link.ts';

testProvider(link, facts);
