import {cairn as facts} from '../testing/facts/cairn.ts';
import {testProvider} from '../testing/contract.ts';
import {cairn} from './cairn.ts';

testProvider(cairn, facts);
