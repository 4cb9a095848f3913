package worker

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"

	"aftercare/desk"
	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/frontend"
)

// request is what an export asks for, in the form of the API.
type request struct {
	ComplaintFigures, CallbackFigures, AppointmentFigures, Complaints, Callbacks, Customers, Leads, Appointments map[string]any

	Columns []string
}

// table is what an export writes: its headings, and rows given one after the other. The rows are read with
// the rights of the moment.
type table struct {
	head []string
	rows func(ctx context.Context, put func(row []cell) error) error
}

// export writes the file of a job and delivers it.
func (t *task) export(ctx context.Context, s *speaker) error {
	var ask request
	if err := json.Unmarshal(t.job.Request, &ask); err != nil {
		return err
	}
	tab, err := t.table(ctx, s, ask)
	if err != nil {
		return err
	}
	who, err := t.desk.Client().Staff.Get(desk.Elevate(ctx, "the name of who exports"), t.job.StartedBy)
	if err != nil {
		return err
	}
	question, err := t.question(ctx)
	if err != nil {
		return err
	}
	rows := 0
	made, err := t.folder.Make(func(to io.Writer) error {
		out, err := newSheet(t.job.Format, to, s.say(aboutTitle), t.about(s, question, who.Name))
		if err != nil {
			return err
		}
		if err := out.write(texts(tab.head)); err != nil {
			return err
		}
		if err := tab.rows(ctx, func(row []cell) error { rows++; return out.write(row) }); err != nil {
			return err
		}
		return out.close()
	})
	if err != nil {
		return err
	}
	err = jobs.Deliver(ctx, t.desk, t.job, rows, t.fileName(s, who.Name), made)
	if err != nil {
		_ = t.folder.Forget(context.WithoutCancel(ctx), made.ID) // else it is an orphan, which housekeeping finds
	}
	return err
}

// table is the table that is asked for, once the right to it has been asked again.
func (t *task) table(ctx context.Context, s *speaker, ask request) (table, error) {
	person, err := t.may(ctx)
	if err != nil {
		return table{}, err
	}
	for subject, q := range map[access.ExportSubject]map[string]any{
		access.ExportComplaintFigures: ask.ComplaintFigures, access.ExportCallbackFigures: ask.CallbackFigures,
		access.ExportAppointmentFigures: ask.AppointmentFigures,
	} {
		if string(subject) == t.job.Subject {
			return t.figures(person, s, figureShapes[subject], q)
		}
	}
	for subject, q := range map[access.ExportSubject]map[string]any{
		access.ExportComplaints: ask.Complaints, access.ExportCallbacks: ask.Callbacks, access.ExportCustomers: ask.Customers,
		access.ExportLeads: ask.Leads, access.ExportAppointments: ask.Appointments,
	} {
		if string(subject) == t.job.Subject {
			return t.list(ctx, s, listShapes[subject], q, ask.Columns), nil
		}
	}
	return table{}, fault.New(fault.InvalidInput, "job.broken")
}

// may is as, for whoever may still export what the job exports.
func (t *task) may(ctx context.Context) (context.Context, error) {
	person, err := t.as(ctx)
	if err != nil {
		return nil, err
	}
	_, err = access.CheckExport(person, access.ExportSubject(t.job.Subject))
	return person, err
}

var (
	aboutTitle = text{"说明", "About"}
	aboutWhat  = text{"内容", "What"}
	aboutWho   = text{"导出人", "Exported by"}
	aboutWhen  = text{"导出时间", "Exported at"}
	aboutWhere = text{"医院", "Hospital"}
	aboutCare  = text{"提示", "Please note"}
	careful    = text{"仅供本院内部使用，请勿外传；每次导出和下载都有记录。", "For use inside the hospital only; each export and each download is written down."}
)

// question says what is exported in the language of the file.
func (t *task) question(ctx context.Context) (string, error) {
	person, err := t.as(ctx)
	if err != nil {
		return "", err
	}
	var input map[string]any
	if err := json.Unmarshal(t.job.Request, &input); err != nil {
		return "", err
	}
	said, err := t.Questions(person, t.job.Language, []map[string]any{input})
	if err != nil {
		return "", err
	}
	return said[0], nil
}

// about is who exported what and when (R262).
func (t *task) about(s *speaker, question, who string) [][2]string {
	return [][2]string{
		{s.say(aboutWhat), question}, {s.say(aboutWhere), s.place.Hospital.Name}, {s.say(aboutWho), who},
		{s.say(aboutWhen), t.desk.Now().In(s.zone).Format("2006-01-02 15:04")}, {s.say(aboutCare), s.say(careful)},
	}
}

// unfit is what a file's name must not hold on any system.
var unfit = regexp.MustCompile(`[\\/:*?"<>|\x00-\x1f]+`)

// fileName says what the file holds, of which hospital, who took it and when.
func (t *task) fileName(s *speaker, who string) string {
	at := t.desk.Now().In(s.zone).Format("20060102-1504")
	name := fmt.Sprintf("%s-%s-%s-%s", s.label("ExportSubject", t.job.Subject), s.place.Hospital.Name, who, at)
	return unfit.ReplaceAllString(name, "_") + "." + strings.ToLower(t.job.Format)
}

// FileName is what the file of an export is called for a reader: what it holds is said in the reader's language,
// whatever language it was asked in.
func FileName(lang string, j *gen.Job) (string, error) {
	was, err := Exported(j.Language, j.Subject)
	if err != nil {
		return "", err
	}
	is, err := Exported(lang, j.Subject)
	if rest, begins := strings.CutPrefix(j.FileName, was+"-"); begins {
		return is + "-" + rest, err
	}
	return j.FileName, err
}

// Exported is what a kind of export is called in a language.
func Exported(lang, subject string) (string, error) {
	text, err := frontend.Terms(spoken(lang))
	if err != nil {
		return "", err
	}
	var terms map[string]map[string]string
	err = json.Unmarshal(text, &terms)
	return terms["ExportSubject"][subject], err
}
