/**
 * How safe the answers are: `empty` nothing was answered yet, `saving` a write is under way, `saved` every
 * write completed, `unsaved` every storage refused and the words exist in this page only.
 */
export type SaveState = 'empty' | 'saving' | 'saved' | 'unsaved';
