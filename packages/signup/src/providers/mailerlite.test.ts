import {mailerlite as facts} from '../testing/facts/mailerlite.ts';
import {testProvider} from '../testing/contract.ts';
import {mailerlite} from './mailerlite.ts';

testProvider(mailerlite, facts);
