-- Where each attempt went: its endpoint may have another address by now. Null where none was asked.
alter table :schema.webhook_attempts add column url text;
