import type {FormRequest} from '@cairn-kit/signup';

/**
 * Submits a form in a new tab. The answer is the tab's alone; but `onForbidden` is called where the page's Content Security
 * Policy forbids the form, or what the provider redirects it to.
 */
export function submitForm(
  root: ParentNode,
  {url, method, fields}: FormRequest,
  onForbidden: () => void,
): void {
  const form = document.createElement('form');
  for (const [name, value] of Object.entries({
    method,
    action: url,
    target: '_blank',
    rel: 'noopener',
    hidden: '',
  }))
    form.setAttribute(name, value);
  for (const [name, value] of fields)
    form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
  const type = 'securitypolicyviolation';
  const notice = (event: Event) => {
    const {disposition, effectiveDirective, blockedURI} = event as SecurityPolicyViolationEvent;
    if (disposition !== 'enforce' || effectiveDirective !== 'form-action') return;
    if (!blockedURI.startsWith(new URL(url).origin)) return;
    removeEventListener(type, notice);
    onForbidden();
  };
  // It may come late, and once: the next form has a listener of its own.
  addEventListener(type, notice);
  root.append(form);
  // A field may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
