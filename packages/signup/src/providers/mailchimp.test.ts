import {mailchimp as facts} from '../testing/facts/mailchimp.ts';
import {testProvider} from '../testing/contract.ts';
import {mailchimp} from './mailchimp.ts';

testProvider(mailchimp, facts);
