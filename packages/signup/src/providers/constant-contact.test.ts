import {constantContact as facts} from '../testing/facts/constant-contact.ts';
import {testProvider} from '../testing/contract.ts';
import {constantContact} from './constant-contact.ts';

testProvider(constantContact, facts);
