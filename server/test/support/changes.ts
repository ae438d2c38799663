/** SQL for the resources of all recorded changes, whether they have become events yet or not. */
export const changedResources = 'select resource_id from outbox union all select resource_id from events';
