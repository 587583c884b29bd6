import {beehiiv as facts} from '../testing/facts/beehiiv.ts';
import {testProvider} from '../testing/contract.ts';
import {beehiiv} from './beehiiv.ts';

testProvider(beehiiv, facts);
