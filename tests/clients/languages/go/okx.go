// What a user of any client for OKX writes once: the signature. And what every program here asks for.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"
)

var url = os.Getenv("OKX_URL")

// Signing is a transport that signs what it sends.
type Signing struct{}

func (Signing) RoundTrip(request *http.Request) (*http.Response, error) {
	var body []byte
	if request.Body != nil {
		body, _ = io.ReadAll(request.Body)
		request.Body = io.NopCloser(bytes.NewReader(body))
	}
	timestamp := time.Now().UTC().Format("2006-01-02T15:04:05.000Z")
	mac := hmac.New(sha256.New, []byte(os.Getenv("OKX_SECRET")))
	mac.Write([]byte(timestamp + request.Method + request.URL.RequestURI() + string(body)))
	request.Header.Set("OK-ACCESS-KEY", os.Getenv("OKX_KEY"))
	request.Header.Set("OK-ACCESS-SIGN", base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	request.Header.Set("OK-ACCESS-TIMESTAMP", timestamp)
	request.Header.Set("OK-ACCESS-PASSPHRASE", os.Getenv("OKX_PASSPHRASE"))
	return http.DefaultTransport.RoundTrip(request)
}

// step makes a call and tells what its user sees of the answer.
func step(name string, call func() ([]any, error)) {
	line := struct {
		Step   string `json:"step"`
		Seen   []any  `json:"seen,omitempty"`
		Failed string `json:"failed,omitempty"`
	}{Step: name}
	seen, err := call()
	if line.Seen = seen; err != nil {
		line.Failed = err.Error()
	}
	text, _ := json.Marshal(line)
	fmt.Println(string(text))
}
