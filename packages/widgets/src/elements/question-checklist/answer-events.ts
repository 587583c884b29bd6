import type {AnswerValues} from '@cairn-kit/answers';

/** Fired when somebody changed an answer in this page, before it is saved. */
export class AnswerChangedEvent extends Event {
  static readonly type = 'cairn-answer-changed';
  readonly questionId: string;
  /** What stands in the answer now. */
  readonly values: AnswerValues;

  constructor(questionId: string, values: AnswerValues) {
    super(AnswerChangedEvent.type, {bubbles: true, composed: true});
    this.questionId = questionId;
    this.values = values;
  }
}

/** Fired when every answer of the list is in the browser's storage. */
export class AnswersSavedEvent extends Event {
  static readonly type = 'cairn-answers-saved';
  /** When, in milliseconds since 1970. */
  readonly savedAt: number;

  constructor(savedAt: number) {
    super(AnswersSavedEvent.type, {bubbles: true, composed: true});
    this.savedAt = savedAt;
  }
}
