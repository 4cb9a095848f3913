package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// TokenFamily is one sign-in and all tokens that grew from it; a reused refresh token ends it.
// hospital_id is the session's current hospital, which can be switched.
type TokenFamily struct{ ent.Schema }

// Mixin gives id and creation time.
func (TokenFamily) Mixin() []ent.Mixin { return table("tf", Stamped{}) }

// Fields of a family. device is the hash of the known-device cookie, expires_at the absolute end.
func (TokenFamily) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("hospital_id"), 40),
		sized(field.String("client"), 60).Default(""),
		sized(field.String("agent"), 200).Default(""),
		sized(field.String("delivery"), 10),
		utc(field.Time("expires_at")),
		utc(field.Time("used_at")),
		utc(field.Time("ended_at")).Optional().Nillable(),
		sized(field.String("ended_why"), 40).Default(""),
	}
}

// Indexes of a family.
func (TokenFamily) Indexes() []ent.Index {
	return []ent.Index{index.Fields("staff_id", "ended_at"), index.Fields("expires_at")}
}

// RefreshToken is one link of a family, stored as the hash of its secret.
type RefreshToken struct{ ent.Schema }

// Mixin gives id and creation time.
func (RefreshToken) Mixin() []ent.Mixin { return table("rt", Stamped{}) }

// Fields of a refresh token. used_at starts the 10 seconds in which the same client may ask again
// and gets a further token of the family.
func (RefreshToken) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("family_id"), 40).Immutable(),
		sized(field.String("hash"), 64).Immutable().Sensitive(),
		utc(field.Time("expires_at")),
		utc(field.Time("used_at")).Optional().Nillable(),
		sized(field.String("used_by"), 200).Default(""),
	}
}

// Indexes of a refresh token.
func (RefreshToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("family_id"), index.Fields("expires_at")}
}

// SetupSecret lets a person without a password set one, once, within 24 hours.
type SetupSecret struct{ ent.Schema }

// Mixin gives id and creation time.
func (SetupSecret) Mixin() []ent.Mixin { return table("ss", Stamped{}) }

// Fields of a secret.
func (SetupSecret) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("hash"), 64).Immutable().Sensitive(),
		utc(field.Time("expires_at")),
		utc(field.Time("used_at")).Optional().Nillable(),
	}
}

// Indexes of a secret.
func (SetupSecret) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("staff_id")}
}

// SignInFailure counts refused sign-ins per account and per address. Only failures
// count; a success clears the account's row.
type SignInFailure struct{ ent.Schema }

// Mixin gives the id.
func (SignInFailure) Mixin() []ent.Mixin { return table("sf") }

// Fields of a counter. subject is "account:LOGIN" or "address:IP".
func (SignInFailure) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("subject"), 120).Immutable(),
		field.Int("failures").Default(0),
		utc(field.Time("window_start")),
		utc(field.Time("locked_until")).Optional().Nillable(),
	}
}

// Indexes of a counter.
func (SignInFailure) Indexes() []ent.Index { return []ent.Index{index.Fields("subject").Unique()} }

// KnownDevice is a browser or phone from which an account has signed in before; from it a locked-out
// victim may still enter.
type KnownDevice struct{ ent.Schema }

// Mixin gives id and creation time.
func (KnownDevice) Mixin() []ent.Mixin { return table("kd", Stamped{}) }

// Fields of a device.
func (KnownDevice) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("hash"), 64).Immutable().Sensitive(),
		utc(field.Time("used_at")),
	}
}

// Indexes of a device.
func (KnownDevice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("staff_id", "hash").Unique()}
}
