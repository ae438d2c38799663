import { ApiError } from '../errors/api-error';
import type { Standing } from '../links/access';

/** What a reader is told instead of the document: a headline, and what to do about it. */
export interface Notice {
  title: string;
  text: string;
}

const askForAnother = 'Ask whoever sent it to you for a new one.';

/** What readers are told of a link that does not stand open. */
export const closedNotices: Record<Exclude<Standing, 'open'>, Notice> = {
  archived: {
    title: 'This document is no longer available',
    text: 'Whoever shared it has withdrawn it.',
  },
  disabled: { title: 'This link is switched off', text: askForAnother },
  expired: { title: 'This link has expired', text: askForAnother },
  used_up: {
    title: 'This link is used up',
    text: `It could be opened a limited number of times, and has been. ${askForAnother}`,
  },
};

/** The refusal of whatever is asked of a link that does not stand open. */
export function linkClosed(standing: Exclude<Standing, 'open'>): ApiError {
  const { title, text } = closedNotices[standing];
  return new ApiError('link_closed', `${title}. ${text}`);
}
