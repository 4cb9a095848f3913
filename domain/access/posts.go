package access

import "slices"

// Post is what an account manager is put to (R001).
type Post string

// The posts. PHONE calls, VISIT goes to people's homes, COMPLAINT carries cases, MAJOR the major and urgent
// ones as well.
const (
	PostPhone     Post = "PHONE"
	PostVisit     Post = "VISIT"
	PostComplaint Post = "COMPLAINT"
	PostMajor     Post = "MAJOR"
)

// Posts lists every post.
func Posts() []string {
	return []string{string(PostPhone), string(PostVisit), string(PostComplaint), string(PostMajor)}
}

// posted are the permissions for which an account manager needs one of some posts: who phones or visits
// carries no cases.
var posted = map[Permission][]Post{
	ComplaintHandle: {PostComplaint, PostMajor},
}

// post tells whether the grant's posts allow p; posts are a matter of account managers alone.
func (g Grant) post(p Permission) bool {
	needed, listed := posted[p]
	return g.Role != AccountManager || !listed ||
		slices.ContainsFunc(needed, func(one Post) bool { return slices.Contains(g.Posts, string(one)) })
}

// Posted tells whether a grant of the viewer as account manager has the post.
func (v *Viewer) Posted(p Post) bool {
	return v != nil && slices.ContainsFunc(v.Grants, func(g Grant) bool {
		return g.Role == AccountManager && slices.Contains(g.Posts, string(p))
	})
}
