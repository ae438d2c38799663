/** What a process that holds too much ends itself with: one that nobody else sends, and that ends it whatever it is doing. */
export const memorySignal = 'SIGUSR2';
