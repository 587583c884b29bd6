import {deepFreeze} from './deep-freeze.ts';
import {contentLanguages as languages} from './generated/content-languages.ts';
import {meta as generatedMeta} from './generated/meta.ts';
import {newsletterIssues as allIssues} from './generated/newsletter-issues.ts';
import {partners as allPartners} from './generated/partners.ts';
import {principles as allPrinciples} from './generated/principles.ts';
import {questions as allQuestions} from './generated/questions.ts';
import {resources as allResources} from './generated/resources.ts';

/** The ten principles, in their order, in English. */
export const principles = /* @__PURE__ */ deepFreeze(allPrinciples);

/** All questions, by principle and then in their order, in English. */
export const questions = /* @__PURE__ */ deepFreeze(allQuestions);

/** The documents and pages that the data cites or recommends, in English. */
export const resources = /* @__PURE__ */ deepFreeze(allResources);

/** The campaign partners: the organizations of the States Leading campaign, in English. */
export const partners = /* @__PURE__ */ deepFreeze(allPartners);

/** Past issues of the campaign's newsletter, restated, in English. */
export const newsletterIssues = /* @__PURE__ */ deepFreeze(allIssues);

/** The languages in which every principle and question can be read. */
export const contentLanguages: readonly string[] = /* @__PURE__ */ Object.freeze([...languages]);

/** The data's version, date and counts. */
export const meta = /* @__PURE__ */ deepFreeze(generatedMeta);
