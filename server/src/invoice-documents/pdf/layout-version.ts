/** Raised with every change of how an invoice looks, since finished files and entity tags are told apart by it. */
export const layoutVersion = 2;
