/** Tells in a long run how far it is, tenth by tenth. In a short one nobody asks. */
export function createProgress(): (share: number) => void {
  let tenths = 0;
  return share => {
    if (!process.env['SOAK'] || Math.floor(share * 10) <= tenths) return;
    tenths = Math.floor(share * 10);
    process.stderr.write(`    ${tenths * 10} %\n`);
  };
}
