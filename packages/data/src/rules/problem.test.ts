import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatField, formatProblem} from './problem.ts';

describe('a problem', () => {
  it('is one line that names file, field, fault and remedy', () => {
    const problem = {
      file: 'content/questions/x.yaml',
      field: 'evidence',
      wrong: 'is missing',
      remedy: 'add it',
    };
    assert.equal(formatProblem(problem), 'content/questions/x.yaml: evidence: is missing → add it');
  });

  it('names the line where it is known, so that an editor can jump to it', () => {
    const problem = {
      file: 'content/questions/x.yaml',
      line: 7,
      field: 'evidence',
      wrong: 'is missing',
      remedy: 'add it',
    };
    assert.match(formatProblem(problem), /^content\/questions\/x\.yaml:7: evidence: /);
  });

  it('writes a field as an editor reads it', () => {
    assert.equal(formatField(['evidence', 1]), 'evidence[1]');
    assert.equal(formatField(['asks', 'sea']), 'asks.sea');
    assert.equal(formatField([]), 'the file');
  });
});
