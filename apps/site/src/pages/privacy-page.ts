import {hostPage} from './host-page.ts';

/** What the made-up agency says about answers and addresses. */
export function privacyPage(): string {
  return hostPage({
    title: 'Privacy',
    current: 'privacy',
    main: `<div class="lead">
  <p class="kicker">About this demonstration</p>
  <h1>Privacy</h1>
</div>
<div class="measure">
  <h2>Answers to questions</h2>
  <p>What you write in a checklist is kept in this browser, on this device. It is sent nowhere. Clearing the browser’s data for this site erases it.</p>
  <h2>Your email address</h2>
  <p>The address you type in the signup goes to the subscription service that runs beside this demonstration, on this computer. It is written to a database file together with what you agreed to and when. No message leaves the computer: mail is captured, and shown in the service’s mailbox.</p>
  <h2>Nothing else</h2>
  <p>No cookies, no counting of visits, nothing loaded from anybody else.</p>
</div>`,
  });
}
