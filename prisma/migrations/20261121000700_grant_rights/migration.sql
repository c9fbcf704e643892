-- Least privilege. The roles are made by the migration runner, which knows their passwords.
revoke all on schema public from public;
grant usage on schema public to tiep_thu_api, tiep_thu_worker, tiep_thu_vault;

-- The API accepts and reads; it writes no business table.
grant usage on schema inbox, access, business, vault to tiep_thu_api;
grant select, insert on inbox.content, inbox.submission to tiep_thu_api;
grant select, insert on inbox.upload to tiep_thu_api;
grant update (submission_id) on inbox.upload to tiep_thu_api;
grant select, insert, delete on inbox.receipt_token to tiep_thu_api;
grant insert on vault.identity to tiep_thu_api;
grant select, insert, update, delete on access.session, access.rate_limit to tiep_thu_api;
grant select, insert, update on access.account, access.role_grant to tiep_thu_api;
grant select on all tables in schema business to tiep_thu_api;
grant update (read_at) on business.notification to tiep_thu_api;

-- The worker records; what is recorded it can neither change nor remove.
grant usage on schema inbox, business, access to tiep_thu_worker;
grant select, insert on business.event, business.command to tiep_thu_worker;
grant select, insert, update on business.process, business.obligation, business.outbox, business.register_counter to tiep_thu_worker;
grant select, insert, update, delete on business.case_file, business.submission_case to tiep_thu_worker;
grant select, insert on business.notification to tiep_thu_worker;
grant select on business.organisation, business.person, business.post, business.kinship, business.reference_code, business.policy_row,
  business.calendar to tiep_thu_worker;
grant select on inbox.submission to tiep_thu_worker;
grant update (registered_at, refused_code, attempts, next_try_at) on inbox.submission to tiep_thu_worker;
grant select (id, process_id, created_at), update (process_id), delete on inbox.content to tiep_thu_worker;
grant select (id, process_id, submission_id, created_at), update (process_id), delete on inbox.upload to tiep_thu_worker;
grant select on access.account, access.role_grant to tiep_thu_worker;

-- Only the opener reads identities.
grant usage on schema vault to tiep_thu_vault;
grant select on vault.identity to tiep_thu_vault;
