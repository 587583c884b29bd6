import {govdelivery as facts} from '../testing/facts/govdelivery.ts';
import {testProvider} from '../testing/contract.ts';
import {govdelivery} from './govdelivery.ts';

testProvider(govdelivery, facts);
