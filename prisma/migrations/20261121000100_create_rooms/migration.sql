-- One schema per writer, so that who may write what is a grant and not a habit (docs/adr/0005-storage.md).
create schema if not exists inbox;
create schema if not exists access;
create schema if not exists business;
create schema if not exists vault;
create schema if not exists ballot;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Vietnamese text as people type it: any tone marks, any normal form, any case. unaccent() is only STABLE, hence the wrapper.
create function public.vn_norm(value text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', normalize(value, NFC))) $$;
