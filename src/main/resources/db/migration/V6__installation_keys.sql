-- Keys of this installation, by what they are for: each is made on first use, 32 random bytes in base64url. Several
-- processes on one database share them.
create table installation_key (
    purpose varchar(40) primary key,
    secret char(43) not null
);
