/** What other resources may look up of links. */
export { findLink } from './queries';
