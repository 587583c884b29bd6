import {hubspot as facts} from '../testing/facts/hubspot.ts';
import {testProvider} from '../testing/contract.ts';
import {hubspot} from './hubspot.ts';

testProvider(hubspot, facts);
