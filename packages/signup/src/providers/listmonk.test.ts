import {listmonk as facts} from '../testing/facts/listmonk.ts';
import {testProvider} from '../testing/contract.ts';
import {listmonk} from './listmonk.ts';

testProvider(listmonk, facts);
