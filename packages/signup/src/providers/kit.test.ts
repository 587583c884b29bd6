import {kit as facts} from '../testing/facts/kit.ts';
import {testProvider} from '../testing/contract.ts';
import {kit} from './kit.ts';

testProvider(kit, facts);
