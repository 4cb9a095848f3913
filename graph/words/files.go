package words

var files = map[string]Text{
	"files.type":    {"不接受这种文件。可以上传 CSV、XLSX、DOCX、PDF、图片和录音。", "This kind of file is not accepted. CSV, XLSX, DOCX, PDF, pictures and recordings are."},
	"files.tooLong": {"文件最大 {max} MB。", "A file has at most {max} MB."},
	"files.empty":   {"文件是空的。", "The file is empty."},
	"files.tooMany": {"最多保留 {max} 个临时文件，请等旧文件过期。", "At most {max} temporary files are kept; wait until old ones run out."},
	"files.kept":    {"这个文件已用于一条记录，不能删除。", "A record keeps this file; it cannot be deleted."},
}
