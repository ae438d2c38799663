/** What others may look up of links, and count. */
export { findLink, findLinkBySlug, type OpenedLink, takeView } from './queries';
