import {buttondown as facts} from '../testing/facts/buttondown.ts';
import {testProvider} from '../testing/contract.ts';
import {buttondown} from './buttondown.ts';

testProvider(buttondown, facts);
