import {parseEmailAddress, type EmailAddress} from '../email-address.ts';
import {CommandError, required, type Arguments} from './command.ts';

/** The address that a command is about. */
export function emailArgument({positionals}: Arguments): EmailAddress {
  const typed = required(positionals[0], 'The address');
  const email = parseEmailAddress(typed);
  if (!email) throw new CommandError(`${typed} is not an email address`);
  return email;
}
