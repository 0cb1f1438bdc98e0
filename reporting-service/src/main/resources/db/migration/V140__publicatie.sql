-- What was published of a quarter for who may not see persons: added once, and never changed, for whoever kept
-- the old one could see in the difference what one late fact did.
create table publicatie (
  kwartaal date  primary key,
  vakjes   jsonb not null
);
revoke update, delete on publicatie from ${serviceRole};
