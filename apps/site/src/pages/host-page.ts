/** A page of the demo host: a made-up state agency with a header, a footer and a taste of its own. */
export interface HostPage {
  readonly title: string;
  readonly current: 'toolkit' | 'privacy';
  /** Lines for the head, beyond the host's own. */
  readonly head?: string;
  readonly main: string;
}

const SEAL = `<svg class="seal" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true"><circle cx="24" cy="24" r="22.5" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="24" cy="24" r="18.5" fill="none" stroke="currentColor" stroke-dasharray="1 2.2"/><path d="M12 30.5c4-2 8-2 12 .5 4-2.5 8-2.5 12-.5V18.5c-4-2-8-2-12 .5-4-2.5-8-2.5-12-.5z" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round"/><path d="M24 19v12" stroke="currentColor" stroke-width="1.5"/></svg>`;

/** The whole page as HTML. */
export function hostPage({title, current, head = '', main}: HostPage): string {
  const link = (page: HostPage['current'], href: string, text: string) =>
    `<a href="${href}"${page === current ? ' aria-current="page"' : ''}>${text}</a>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Franklin Department of Education</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="host.css">
${head}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<aside class="notice" aria-label="About this page">A demonstration. The State of Franklin and its department are made up; the toolkit on this page is real.</aside>
<header class="masthead">
  <div class="wrap">
    <a class="brand" href="./">${SEAL}<span><b>Franklin</b> Department of Education</span></a>
    <nav aria-label="Main">${link('toolkit', './', 'Improvement toolkit')}${link('privacy', 'privacy.html', 'Privacy')}</nav>
  </div>
</header>
<main id="main" class="wrap">
${main}
</main>
<footer class="foot">
  <div class="wrap">
    <p><b>Franklin Department of Education</b>, a made-up agency. The cards, questions and the signup are Cairn’s. Not affiliated with or endorsed by CCSSO.</p>
  </div>
</footer>
</body>
</html>
`;
}
