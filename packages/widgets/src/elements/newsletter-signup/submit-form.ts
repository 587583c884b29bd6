import type {SignupOutcome} from '@cairn-kit/signup';

/** Carries out what a script may not read the answer of: submits a form, or opens the provider's page, in a new tab. */
export function submitForm(
  root: DocumentFragment | Element,
  outcome: Exclude<SignupOutcome, {transport: 'fetch'}>,
): void {
  if (outcome.transport === 'link') {
    open(outcome.url, '_blank', 'noopener');
    return;
  }
  const form = Object.assign(document.createElement('form'), {
    method: outcome.method,
    action: outcome.url,
    target: '_blank',
    rel: 'noopener',
    hidden: true,
  });
  for (const [name, value] of outcome.fields)
    form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
  root.append(form);
  form.submit();
  form.remove();
}
