import {ghost as facts} from '../testing/facts/ghost.ts';
import {testProvider} from '../testing/contract.ts';
import {ghost} from './ghost.ts';

testProvider(ghost, facts);
