import {form as facts} from '../testing/facts/form.ts';
import {testProvider} from '../testing/contract.ts';
import {form} from './form.ts';

testProvider(form, facts);
