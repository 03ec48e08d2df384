/** Whether what a rule finds can keep an article out of an export. */
export type Stops = (ruleId: string) => boolean;

/** A post that is too long is no reason to leave an article out of a newsletter, a feed or its card. */
export const stopsArticle: Stops = (ruleId) => !ruleId.startsWith('social/');

/** Spread over several posts, no text is too long. */
export const stopsThread: Stops = (ruleId) => ruleId !== 'social/too-long';

export const stopsPost: Stops = () => true;
